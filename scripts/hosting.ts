/**
 * `npm run hosting`: writes the example of a server's configuration anew, after a change in `hosting/policy.ts`.
 */
import { writeFileSync } from 'node:fs';
import { example } from './hosting/example.ts';
import { nginxConf } from './hosting/nginxConf.ts';

writeFileSync(example.file, nginxConf(example));
