// What the doctor says of one thing that he looked at: well, or what is wrong, why, and what to do about it.

export interface Finding {
  readonly check: string;
  /** `problem`: it will not work, or not safely. `warning`: it works, and will be felt one day. */
  readonly level: 'ok' | 'warning' | 'problem';
  readonly message: string;
  readonly cause?: string;
  readonly cure?: string;
}

type Trouble = Required<Pick<Finding, 'message' | 'cause' | 'cure'>>;

export const ok = (check: string, message: string): Finding => ({ check, level: 'ok', message });
export const warning = (check: string, trouble: Trouble): Finding => ({ check, level: 'warning', ...trouble });
export const problem = (check: string, trouble: Trouble): Finding => ({ check, level: 'problem', ...trouble });
