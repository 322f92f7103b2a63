declare global {
	namespace App {
		interface PageData {
			site: {
				/** Scheme and host of the published site, from `SITE_URL`; the base path comes from `BASE_PATH`. */
				readonly origin: string;
				/** Version of the data package. */
				readonly version: string;
				/** When the data package was made, RFC 3339: the data's own date. */
				readonly created: string;
			};
			/** Address of the script that runs on every page but the embeds. */
			everyPageScript: string;
		}
	}
}

export {};
