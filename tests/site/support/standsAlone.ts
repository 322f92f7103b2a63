/** Whether a page has nothing of the site's around it: an embed, or an example of somebody else's page with one. */
export const standsAlone = (address: string): boolean =>
	/^\/(embed|for-journalists\/examples)\//.test(address);
