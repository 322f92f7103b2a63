import { chartCards } from '#src/charts/chartCard.server.ts';

/** The gallery: every chart of the site with its finding, and in a few shapes. */
export const load = async () => ({ charts: await chartCards() });
