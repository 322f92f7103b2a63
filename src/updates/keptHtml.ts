import { escapeHtml } from '#atlas/files/escapeHtml.ts';
import type { ReleaseRecord } from '#scripts/release/ReleaseRecord.ts';
import { changesSentence, withdrawnSentences } from './changesSentence.ts';

/**
 * What a release that is kept says of its tables, as HTML for a feed's readers: counts, and where all changes stand.
 * @param data where the pipeline's files are served, with a slash at its end
 */
export function keptHtml(record: ReleaseRecord, data: string): string {
	const sentences = [changesSentence(record), ...withdrawnSentences(record)];
	const told = sentences.map((text) => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')).join(' ');
	const address = `${data}v${record.version}/changes.csv`;
	const all = record.changes === null ? '' : ` <a href="${escapeHtml(address)}">All changes (CSV)</a>`;
	return `<p>${told}${all}</p>`;
}
