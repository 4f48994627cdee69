import type { Texts } from '../core/texts.js';

/** Finnish, “sinä”, as public authorities write; terms of the act on electronic communications services and the Traficom. */
export default {
  bannerHeading: 'Evästevalintasi',
  bannerText:
    'Pyydämme suostumustasi evästeiden ja vastaavien tekniikoiden käyttöön näihin tarkoituksiin: {purposes}. Välttämättömät ovat aina käytössä. Voit peruuttaa suostumuksesi milloin tahansa.',
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  preferences: 'Asetukset',
  privacyPolicy: 'Tietosuojaseloste',
  cookiePolicy: 'Evästeseloste',
  saved: 'Valintasi on tallennettu.',
  functionalTitle: 'Lisätoiminnot',
  analyticsTitle: 'Tilastointi',
  marketingTitle: 'Markkinointi',
  preferencesHeading: 'Evästeasetukset',
  preferencesText:
    'Valitse tarkoitukset, joihin annat suostumuksesi. Mikään ei muutu ennen tallentamista. Voit peruuttaa suostumuksesi milloin tahansa.',
  save: 'Tallenna valinnat',
  close: 'Sulje',
  alwaysOn: 'Aina käytössä',
  necessaryTitle: 'Välttämättömät',
  necessaryDescription:
    'Ilman näitä sivusto ei toimi: tietoturva, kirjautuminen, pyytämäsi palvelut ja tämän valinnan muistaminen.',
  functionalDescription:
    'Muistaa asetuksesi ja näyttää muiden sisältöä, kuten videoita, karttoja ja chatin.',
  analyticsDescription:
    'Mittaa sivuston käyttöä: millä sivuilla käydään, kuinka usein ja millaisella laitteella.',
  marketingDescription:
    'Näyttää kiinnostuksesi mukaista mainontaa ja mittaa sen tehoa. Mainostajat voivat tunnistaa sinut muilla sivustoilla.',
  services: 'Palvelut',
  partlyOn: 'Osittain käytössä',
  searchServices: 'Hae palveluita',
  servicesFound: 'Löytyneet palvelut: {count}',
  whyNecessary: 'Miksi tämä on välttämätöntä?',
  provider: 'Palveluntarjoaja',
  providerPolicy: 'Tietosuojaseloste: {provider}',
  cookies: 'Evästeet ja tallennustila',
  yourDecision: 'Päätöksesi',
  undecided: 'Et ole vielä päättänyt. Vain välttämättömät ovat käytössä.',
  consentId: 'Suostumuksen tunniste',
  decidedAt: 'Päätetty',
  expiresAt: 'Voimassaolo päättyy',
  privacySignal:
    'Selaimesi lähettää yksityisyyssignaalin (Global Privacy Control). Sitä noudatetaan.',
  history: 'Aiemmat päätöksesi',
  allowed: 'Sallittu:',
  denied: 'Hylätty:',
  downloadReceipts: 'Lataa tositteet',
  cleanUp: 'Siivous päätöksesi jälkeen',
  removed: 'Poistettu tästä selaimesta:',
  kept: 'Ei poistettu, koska sivusto ilmoittaa tarvitsevansa niitä:',
  writtenBack:
    'Ei poistettu, koska jokin käyttää niitä yhä. Sulje kaikki tämän sivuston sivut tai poista sen tiedot selaimesi asetuksissa:',
  httpOnly:
    'Piilossa skripteiltä, joten tämä sivu ei voi poistaa niitä. Voit poistaa tämän sivuston evästeet selaimesi asetuksissa:',
  thirdParty:
    'Muiden sivustojen tallentamia, tämän sivun ulottumattomissa. Voit poistaa niiden evästeet selaimesi asetuksissa:',
  loadOnce: 'Lataa kerran',
  alwaysAllow: 'Salli aina: {service}',
  embedPurpose: 'Tarkoitus: {purposes}',
  embedRecipient: 'Lataaminen lähettää tietoja, kuten IP-osoitteesi. Vastaanottaja: {recipient}.',
  columnName: 'Nimi',
  columnPurpose: 'Tarkoitus',
  columnRetention: 'Säilytysaika',
  columnKind: 'Tyyppi',
  kindCookie: 'Eväste',
  kindLocal: 'Paikallinen tallennustila',
  kindSession: 'Istunnon tallennustila, kunnes välilehti suljetaan',
  kindIndexeddb: 'Selaimen tietokanta (IndexedDB)',
  kindCache: 'Selaimen välimuisti',
  kindWorker: 'Service worker',
  notStated: 'Ei ilmoitettu',
  noServices: 'Ei palveluita.',
  keptBy: 'tallentaja: {domain}',
  ownCookie: 'Muistaa evästevalintasi.',
  ownReceipts: 'Säilyttää päätöstesi kopiot, jotta voit ladata ne.',
  doNotSell: 'Älä myy äläkä jaa henkilötietojani',
  limitSensitive: 'Rajoita arkaluonteisten henkilötietojeni käyttöä',
  optedOut: 'Kieltoasi noudatetaan.',
  signalConflict:
    'Selaimesi yksityisyyssignaali ja valintasi tällä sivustolla poikkeavat toisistaan.',
  trackingSignal: 'Selaimesi pyytää, ettei sinua seurata (Do Not Track). Pyyntöä noudatetaan.',
  optOutText:
    'Valitse, mitä sallit. Mikään ei muutu ennen tallentamista. Voit kieltäytyä milloin tahansa.',
  undecidedOptOut: 'Et ole vielä päättänyt. Siihen asti käytössä on se, minkä voit hylätä.',
  placeGuessed: 'Maasi on arvaus, joka perustuu laitteesi aikavyöhykkeeseen.',
} satisfies Texts;
