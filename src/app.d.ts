import type { Card } from '#src/data/pictures.server.ts';

declare global {
	namespace App {
		interface PageData {
			site: {
				/** Scheme and host of the published site, from `SITE_URL`; the base path comes from `BASE_PATH`. */
				readonly origin: string;
				/** False where nothing says it: then the origin is this machine's. */
				readonly isOriginKnown: boolean;
				/** What the data package, and with it the site, is called; and what it is, in a few sentences. */
				readonly title: string;
				readonly description: string;
				/** Name of the jurisdiction that the atlas starts from, as it stands in a sentence. */
				readonly home: string;
				/** Version of the data package. */
				readonly version: string;
				/** When the data package was made, RFC 3339: the data's own date. */
				readonly created: string;
			};
			/** The picture that stands for the page where it is shared, if it was made. */
			card: Card | undefined;
			/** Address of the script that runs on every page but the embeds. */
			everyPageScript: string;
		}
	}
}

export {};
