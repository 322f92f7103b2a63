/**
 * Rewrites a `Range` header into `bytes=<first>-<last>`, the one form that the file server understands (RFC 9110,
 * section 14.1.2: also `bytes=<first>-` and, for the last so many bytes, `bytes=-<count>`).
 * @param range the header as it was sent
 * @param size bytes in the file
 * @returns the header as it was where it begins past the end, for the file server to refuse; undefined where it is no
 * single range of bytes: it is then to be ignored, and the file sent whole
 */
export function byteRange(range: string, size: number): string | undefined {
	const match = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/.exec(range.trim());
	if (!match) return undefined;
	const [, first, last, count] = match;
	if (first === undefined) return `bytes=${Math.max(0, size - Number(count))}-${size - 1}`;
	if (last && Number(last) < Number(first)) return undefined;
	if (Number(first) >= size) return range.trim();
	// The last byte's own number, never 0 for "to the end": the file server takes 0 as not given.
	return `bytes=${Number(first)}-${last && Number(last) < size ? Number(last) : size - 1}`;
}
