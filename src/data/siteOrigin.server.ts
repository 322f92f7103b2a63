/** Where `npm start` serves: what stands for the site's own address until `SITE_URL` says it. */
const assumed = 'http://localhost:4173';

/** Whether the build was told where the site will stand. */
export const isOriginKnown = (): boolean => Boolean(process.env.SITE_URL);

/** Scheme and host of the published site, without a slash at its end, from `SITE_URL`; else the local one. */
export const siteOrigin = (): string => (process.env.SITE_URL || assumed).replace(/\/+$/, '');
