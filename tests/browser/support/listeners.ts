/*
 * How pages of newsrooms make frames as tall as what is in them, each as it is found on such pages: written anew here, with
 * all that these scripts do and all that they trust. Each is sent to a host page as its text, so that it may refer to
 * nothing outside itself.
 */

interface Message {
	readonly 'datawrapper-height'?: Readonly<Record<string, number>>;
	readonly sentinel?: string;
	readonly type?: string;
	readonly height?: number;
}

/** Datawrapper's, as its embed codes have had it for years: it looks which frame has spoken. */
export function datawrapper(): void {
	addEventListener('message', ({ source, data }: MessageEvent<Message>) => {
		if (data['datawrapper-height'] === undefined) return;
		for (const frame of document.querySelectorAll('iframe'))
			for (const height of Object.values(data['datawrapper-height']))
				if (frame.contentWindow === source) frame.style.height = `${height}px`;
	});
}

/** Datawrapper's of old: it believes anyone, and finds the frame by the id that stands in its address. */
export function oldDatawrapper(): void {
	addEventListener('message', ({ data }: MessageEvent<Message>) => {
		if (data['datawrapper-height'] === undefined) return;
		for (const [id, height] of Object.entries(data['datawrapper-height'])) {
			const frame =
				document.getElementById(`datawrapper-chart-${id}`) ??
				document.querySelector<HTMLElement>(`iframe[src*='${id}']`);
			if (frame) frame.style.height = `${height}px`;
		}
	});
}

/** What `amp-iframe` does, and the listeners that content management systems have made after it. */
export function amp(): void {
	addEventListener('message', ({ source, data }: MessageEvent<Message>) => {
		if (typeof data !== 'object' || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
		for (const frame of document.querySelectorAll('iframe'))
			if (frame.contentWindow === source && data.height !== undefined) frame.height = String(data.height);
	});
}

/** The parent's half of pym.js, for every element with `data-pym-src`. */
export function pym(): void {
	for (const [index, element] of document.querySelectorAll<HTMLElement>('[data-pym-src]').entries()) {
		element.id ||= `pym-${index}`;
		const { id } = element;
		const frame = document.createElement('iframe');
		const address = element.dataset.pymSrc ?? '';
		frame.src =
			`${address}${address.includes('?') ? '&' : '?'}initialWidth=${element.offsetWidth}&childId=${id}` +
			`&parentTitle=${encodeURIComponent(document.title)}&parentUrl=${encodeURIComponent(location.href)}`;
		for (const [name, value] of [
			['width', '100%'],
			['scrolling', 'no'],
			['marginheight', '0'],
			['frameborder', '0']
		] as const)
			frame.setAttribute(name, value);
		element.replaceChildren(frame);
		const form = new RegExp(`^${['pym', id, '(\\S+)', '(.*)'].join('xPYMx')}$`);
		addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			const [, kind, said = ''] = (typeof data === 'string' && form.exec(data)) || [];
			if (kind === 'height') frame.setAttribute('height', `${parseInt(said)}px`);
		});
		addEventListener('resize', () => {
			const message = ['pym', id, 'width', String(element.offsetWidth)].join('xPYMx');
			frame.contentWindow?.postMessage(message, '*');
		});
	}
}
