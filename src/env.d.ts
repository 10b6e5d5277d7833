declare module '*?inline-script' {
  const code: string
  export default code
}

declare namespace App {
  interface Locals {
    reading: import('./model/reading.ts').ReadingPlace
  }
}
