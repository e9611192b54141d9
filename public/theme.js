// Read in the head before anything is drawn, so that a chosen theme never flashes: see src/browser/theme-switch.ts.
try {
  var theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // The browser forbids storing: the theme follows the system.
}
