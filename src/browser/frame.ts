// The one script of every page. It stands before the first word, so that a page that must not be seen is never painted.
import { hideAfterLeaving, hideTitle, watchLeave } from './leave.ts'
import { showOverdue } from './overdue.ts'
import { datePrints } from './print-date.ts'

try {
  hideAfterLeaving()
  watchLeave()
} catch {
  // Whatever breaks here, Leave is still a plain link.
}
addEventListener('DOMContentLoaded', () => {
  hideTitle()
  showOverdue()
})
addEventListener('beforeprint', datePrints)
