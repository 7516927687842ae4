#!/usr/bin/env node
const { runGenerator } = await import('../dist/generator/command.js');
process.exitCode = await runGenerator(process.argv.slice(2));
