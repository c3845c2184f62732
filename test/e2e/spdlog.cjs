// Writes the log files of VS Code's server in place of its native part, which nobody compiles here:
// without them no output channel that is a log shows anything. The interface is that of @vscode/spdlog.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const NAMES = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  constructor(_type, _name, path) {
    this.path = path;
    this.level = NAMES.indexOf('info');
    this.asItIs = false;
    mkdirSync(dirname(path), { recursive: true });
  }

  write(level, message) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    appendFileSync(this.path, this.asItIs ? message : `${time} [${NAMES[level]}] ${message}\n`);
  }

  trace(message) {
    this.write(0, message);
  }

  debug(message) {
    this.write(1, message);
  }

  info(message) {
    this.write(2, message);
  }

  warn(message) {
    this.write(3, message);
  }

  error(message) {
    this.write(4, message);
  }

  critical(message) {
    this.write(5, message);
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  /** There is one pattern, VS Code's own. */
  setPattern() {}

  clearFormatters() {
    this.asItIs = true;
  }

  /** Every line is written at once. */
  flush() {}

  drop() {}
}

const createLogger = async (name, path) => new Logger('rotating_async', name, path);

exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
exports.setFlushOn = () => {};
exports.setLevel = () => {};
