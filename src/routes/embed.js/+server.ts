import script from '#src/embedScript/start.ts?bundled';

export const prerender = true;

/** What newsrooms' pages load to show charts, at an address that never changes. */
export function GET() {
	return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
