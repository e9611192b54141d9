// Loaded before a build: tells at its end how much memory it held at most.
process.on("exit", () => {
  console.log(`peak memory: ${process.resourceUsage().maxRSS} kB`);
});
