/** Remarks as one text, a sentence each without a stop at the end; null where there is none. */
export function joinRemarks(...remarks: readonly (string | null)[]): string | null {
	const made = remarks.filter((remark) => remark !== null);
	return made.length === 0 ? null : made.join('. ');
}
