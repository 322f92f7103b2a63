import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Where the site stands below its host, e.g. `/fugitive-flows`; empty at the root. */
const base = (process.env.BASE_PATH ?? '').replace(/\/+$/, '') as '' | `/${string}`;

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter({ pages: 'build', assets: 'build', fallback: '404.html' }),
			files: { assets: 'public' },
			paths: { base, relative: false }
		})
	],
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/browser/**'],
		environment: 'node'
	}
});
