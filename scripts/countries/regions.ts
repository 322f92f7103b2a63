/**
 * The geographical sub-regions of the United Nations standard M49, by code, with the ISO 3166-1 alpha-3 codes of
 * their countries and areas. M49 lists neither Taiwan nor Kosovo: they stand where they lie. The labels of the
 * codes are in the descriptor.
 */
export const regions: Readonly<Record<string, readonly string[]>> = {
	australia_and_new_zealand: codes('AUS CCK CXR HMD NFK NZL'),
	caribbean: codes(
		'ABW AIA ATG BES BHS BLM BRB CUB CUW CYM DMA DOM GLP GRD HTI JAM KNA LCA MAF MSR MTQ PRI SXM TCA TTO VCT VGB VIR'
	),
	central_america: codes('BLZ CRI GTM HND MEX NIC PAN SLV'),
	central_asia: codes('KAZ KGZ TJK TKM UZB'),
	eastern_africa: codes(
		'ATF BDI COM DJI ERI ETH IOT KEN MDG MOZ MUS MWI MYT REU RWA SOM SSD SYC TZA UGA ZMB ZWE'
	),
	eastern_asia: codes('CHN HKG JPN KOR MAC MNG PRK TWN'),
	eastern_europe: codes('BGR BLR CZE HUN MDA POL ROU RUS SVK UKR'),
	melanesia: codes('FJI NCL PNG SLB VUT'),
	micronesia: codes('FSM GUM KIR MHL MNP NRU PLW UMI'),
	middle_africa: codes('AGO CAF CMR COD COG GAB GNQ STP TCD'),
	northern_africa: codes('DZA EGY ESH LBY MAR SDN TUN'),
	northern_america: codes('BMU CAN GRL SPM USA'),
	northern_europe: codes('ALA DNK EST FIN FRO GBR GGY IMN IRL ISL JEY LTU LVA NOR SJM SWE'),
	polynesia: codes('ASM COK NIU PCN PYF TKL TON TUV WLF WSM'),
	south_america: codes('ARG BOL BRA BVT CHL COL ECU FLK GUF GUY PER PRY SGS SUR URY VEN'),
	south_eastern_asia: codes('BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM'),
	southern_africa: codes('BWA LSO NAM SWZ ZAF'),
	southern_asia: codes('AFG BGD BTN IND IRN LKA MDV NPL PAK'),
	southern_europe: codes('ALB AND BIH ESP GIB GRC HRV ITA MKD MLT MNE PRT SMR SRB SVN VAT XKX'),
	western_africa: codes('BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SHN SLE TGO'),
	western_asia: codes('ARE ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM'),
	western_europe: codes('AUT BEL CHE DEU FRA LIE LUX MCO NLD')
};

function codes(list: string): readonly string[] {
	return list.split(' ');
}
