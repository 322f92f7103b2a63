/** The pages that the header and the footer lead to, in their order. */
export const headerPages = [
	{ path: '/', label: 'Story' },
	{ path: '/map', label: 'Map' },
	{ path: '/charts', label: 'Charts' },
	{ path: '/countries', label: 'Countries' },
	{ path: '/cases', label: 'Cases' },
	{ path: '/data', label: 'Data' }
] as const;

export const footerPages = [
	{ path: '/sources', label: 'Sources' },
	{ path: '/methods', label: 'Methods' },
	{ path: '/about', label: 'About' }
] as const;
