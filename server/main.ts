// The way in. Compiled code is kept between starts, which only works for what is imported after this line.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./run.ts');
