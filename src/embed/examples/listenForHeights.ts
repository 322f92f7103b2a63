/** The listener of AMP, as content management systems have it: a frame becomes as tall as it says. */
interface Size {
	readonly sentinel?: string;
	readonly type?: string;
	readonly height?: number;
}

addEventListener('message', ({ source, data }: MessageEvent<Size | null>) => {
	if (data?.sentinel !== 'amp' || data.type !== 'embed-size' || typeof data.height !== 'number') return;
	for (const frame of document.querySelectorAll('iframe'))
		if (frame.contentWindow === source) frame.height = String(data.height);
});
