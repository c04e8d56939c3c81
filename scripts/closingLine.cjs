const { writeSync } = require('node:fs');

/** Ends a test run with one plain line: `N passed, N failed, N skipped`. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const broken = results.testResults.filter((file) => file.testExecError).length;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${results.numFailedTests + broken} failed, ${skipped} skipped`;
    // After everything that the other reporters still have to say.
    process.once('exit', () => writeSync(1, `\n${line}\n`));
  }
};
