/** What who asks for a page tells it. */
declare namespace App {
  interface Locals {
    /** Who asked shows the control characters of the page when the file is written. */
    controlsAreShownLater?: boolean
  }
}
