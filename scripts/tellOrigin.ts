import type { Plugin } from 'vite';

/** Marks a process, and those that it starts, as one that has said so: a build is made of several. */
const told = 'ORIGIN_TOLD';

/** Says in one line, once a build, that the site was not told where it will stand. @param env of the process */
export function tellOrigin(env: NodeJS.ProcessEnv): Plugin {
	return {
		name: 'tell-origin',
		apply: 'build',
		buildStart() {
			if (env.SITE_URL || env[told]) return;
			env[told] = 'yes';
			console.warn(
				'SITE_URL is not set: absolute addresses say http://localhost:4173, and codes to copy where the page comes from.'
			);
		}
	};
}
