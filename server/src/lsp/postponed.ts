import type { Disposable } from 'vscode-languageserver';
import type { Runtime } from './runtime';

/**
 * Something to be done after a pause. Putting it off once more, which happens on every keystroke,
 * sets no new timer: the one that runs looks whether it is time yet, and goes on waiting if not.
 */
export class Postponed {
  private timer: Disposable | undefined;
  /** When it is to be done, and when the timer looks, since the epoch; the pause; in milliseconds. */
  private due = 0;
  private looks = 0;
  private pause = 0;

  constructor(
    private readonly runtime: Runtime,
    private readonly action: () => void,
  ) {}

  /** It is to be done so many milliseconds from now, whatever was said before. */
  until(milliseconds: number): void {
    this.pause = Math.ceil(milliseconds);
    this.due = this.now() + this.pause;
    if (this.timer && this.looks <= this.due) return;
    this.timer?.dispose();
    this.wait(this.pause);
  }

  /** It is not to be done. */
  dispose(): void {
    this.timer?.dispose();
    this.timer = undefined;
  }

  private wait(milliseconds: number): void {
    this.looks = this.now() + milliseconds;
    this.timer = this.runtime.setTimeout(() => {
      this.timer = undefined;
      const left = this.due - this.now();
      // More than the pause itself is left only where somebody has put the clock back.
      if (left > 0 && left <= this.pause) this.wait(left);
      else this.action();
    }, milliseconds);
  }

  private now(): number {
    return this.runtime.now().getTime();
  }
}
