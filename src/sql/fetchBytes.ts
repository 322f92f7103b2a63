/**
 * Fetches a file whole.
 * @param onbytes told of each piece that came, by its unpacked size
 * @throws when it cannot be had, or `signal` says to give up
 */
export async function fetchBytes(
	address: string,
	signal: AbortSignal,
	onbytes: (bytes: number) => void
): Promise<ArrayBuffer> {
	const response = await fetch(address, { signal });
	if (!response.ok || !response.body)
		throw new Error(`${address}: ${response.status} ${response.statusText}`);
	const pieces: BlobPart[] = [];
	const reader = response.body.getReader();
	for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
		if (!value) continue;
		pieces.push(value);
		onbytes(value.length);
	}
	return new Blob(pieces).arrayBuffer();
}
