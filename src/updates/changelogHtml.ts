import { escapeHtml } from '#atlas/files/escapeHtml.ts';
import type { Change, Release } from '#atlas/files/changelog.ts';

function changeHtml(change: Change): string {
	return change
		.map((piece) => {
			const text = escapeHtml(piece.text);
			if (piece.kind === 'code') return `<code>${text}</code>`;
			return piece.kind === 'link' ? `<a href="${escapeHtml(piece.href)}">${text}</a>` : text;
		})
		.join('');
}

/** The changes of a release as HTML, for a feed's readers: a heading and a list for each part. */
export function changelogHtml({ parts }: Release): string {
	return parts
		.map(({ heading, changes }) => {
			const listed = changes.map((change) => `<li>${changeHtml(change)}</li>`).join('');
			return `<h3>${escapeHtml(heading)}</h3><ul>${listed}</ul>`;
		})
		.join('');
}
