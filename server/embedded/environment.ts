// What the finders are handed: the environment's variables, and a way to say one line.
export type Env = Record<string, string | undefined>;
export type Say = (line: string) => void;
