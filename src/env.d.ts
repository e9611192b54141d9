declare namespace App {
  interface Locals {
    /** The side notes of the page that is being built, as HTML, in order. */
    notes?: string[];
  }
}
