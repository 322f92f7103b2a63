import type { Descriptor } from '#atlas/descriptor.ts';
import { escapeHtml } from '#atlas/files/escapeHtml.ts';

/** What stands in the place of a frozen chart that told of a person who is withdrawn. */
export function withdrawnChart({ title, version }: Pick<Descriptor, 'title' | 'version'>): string {
	const name = `${escapeHtml(title)}, version ${escapeHtml(version)}`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>A chart that is withdrawn – ${name}</title>
</head>
<body>
<h1>This chart is withdrawn</h1>
<p>In version ${escapeHtml(version)} it told of a person who is withdrawn from every version for that person’s sake. The site has the chart as it is now.</p>
</body>
</html>
`;
}
