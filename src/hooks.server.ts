import type { Handle } from '@sveltejs/kit/hooks';
import { resolve as addressOf } from '$app/paths';
import { missingSheets } from '#src/data/missingSheets.server.ts';

/** Each page links the style sheets of all that it draws. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('</head>', () =>
				[
					...missingSheets(html).map((file) => `<link rel="stylesheet" href="${addressOf('/')}${file}">`),
					'</head>'
				].join('')
			)
	});
