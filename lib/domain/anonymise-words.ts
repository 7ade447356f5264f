/** Words, folded, that tell names from other words. Lists are short on purpose: a coach looks at all. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

/** Given names common in English and Spanish: at the start of a sentence every word has a capital. */
export const GIVEN_NAMES = words(`
  adam adrian agnes aitor alan alba albert alberto alejandra alejandro alex alexander alexandra
  alfonso alfredo alice alicia alison alvaro amanda amy ana andrea andres andrew angela angeles
  anita ann anna anne anthony antonia antonio ariadna arthur arturo ashley barbara beatriz belen
  ben benjamin bernard beth betty blanca bob borja brandon brenda brian bruce bruno carla carlos
  carmen carol carolina caroline catalina catherine cecilia charles charlotte chris christian
  christina christine christopher clara claudia claudio clive colin concepcion consuelo craig
  cristina cristobal cynthia dani daniel daniela david deborah denise dennis diana diane diego
  dolores donald donna dorothy douglas edgar eduardo edward elaine elena elisa elizabeth ellen
  emilia emilio emily emma enrique eric erica ernesto esteban esther eugenia eva fatima felipe
  felix fernando fiona frances francesca francis francisca francisco fred gabriel gabriela gareth
  gary gemma george gerald gerard german giles gillian gloria gonzalo gordon graham gregory
  guadalupe guillermo gustavo hannah harold harry hayley heather hector helen helena henry hilary
  howard hugh hugo ian ignacio ines inma irene iris isaac isabel ivan jack jackie jacob jaime
  james jamie jane janet janice jason javi javier jean jeff jeffrey jennifer jenny jeremy jerry
  jess jesse jessica jesus jill jim joan joanna joaquin jody joe joel john jonathan jordi jorge
  jose joseph joshua josefa joyce juan juana juanjo judith judy julia julian juliana julie julio
  justin karen karl kate katherine kathleen kathryn katie keith kelly ken kenneth kevin kimberly
  kyle larry laura lauren laurence leonor leticia liam lidia linda lisa lois lorena lorenzo louis
  louise lourdes lucas lucia luis luisa luke lynn maite manuel manuela manolo marc marcos margaret
  margarita maria mariana mario marisa mark marta martha martin mateo mathew matias matthew
  mauricio megan melissa mercedes michael michelle miguel mike mireia monica montserrat nacho
  nancy naomi natalia natalie nathan neil nerea nicholas nick nicola nicolas nicole nigel noah
  noelia norma nuria olga oliver olivia oscar pablo paco paloma pamela patricia patrick paul paula
  pauline pedro peggy pepe peter philip phil phillip pilar rachel rafa rafael ralph ramiro ramon
  raquel raul raymond rebeca rebecca ricardo richard rita robert roberta roberto rocio rodrigo
  roger roman ronald rosa rosario rosemary roy ruben russell ruth ryan salvador samantha samuel
  sandra santiago sara sarah scott sean sebastian sergio sharon sheila shirley silvia simon sofia
  sonia sophia sophie stephanie stephen steve steven stuart susan susana sylvia tamara tania teresa
  terry theresa thomas tim timothy tina tom tomas toni tony tracey tracy trevor valentina valeria
  vanessa vera veronica vicente vicky victor victoria vincent virginia walter wayne wendy william
  xavier yolanda yvonne zoe`);

/** Words with a capital that name nobody. */
export const ORDINARY_WORDS = words(`
  a about after again all already also always am an and another any anybody are as ask asked at
  back be because been before being best better between big both but by call can come could day
  did do does done down each even every everybody everyone feels felt few find first for from get
  gets give go goal goals goes going good got had has have he her here hers him his how i if in
  into is it its just keep kept last learn learnt less let like look looks made make makes many
  maybe me mentions might more most much must my need needs never new next no nobody not nothing
  notes now of off often ok on once one only open or other our out over own part people perhaps
  please prefers put question ready said same saw say says see seems sees session she should since
  so some somebody someone something still stop such take talk talks tell tells than thank thanks
  that the their them then there these they thing things think thinks this those three time to
  today told tomorrow too two under until up us use very wait want wanted wants was we week were
  what when where which while who whom whose why will wish with without work works would yes
  yesterday yet you your
  accepts admits agreed agrees avoids began begins believes came chose decided described describes
  discussed doubts enjoys explored fears finds followed gave hates hears heard helped holds hopes
  knows left liked likes looking lost loves met moved names noticed offers opened plans raised read
  realised remembers rushes sent shared showed slept spoke spoken started stays stopped thought took
  tried tries used wrote worries
  monday tuesday wednesday thursday friday saturday sunday english spanish french german
  al algo alguien algun alguna ante antes aqui asi aun aunque bien cada casi como con contra
  cosa cosas cual cuando cuanto cree da dar de debe decir dejar del desde despues dia dice dijo donde
  dos durante el ella ellas ellos en entonces entre era eres es esa ese eso esta estaba estado estar
  este esto estoy fue fueron gente gracias gran ha habla hablar hace hacer hacia han hasta hay he
  hoy igual ir jamas junto la las le les lo los luego mal manana mas me mejor menos mi mientras mis
  mismo mucha mucho muy nada nadie ni ninguna ninguno no nos nosotros nota nueva nuevo nunca o otra
  otro para parece pero poca poco por porque primera primero pronto puede puedo pues que queda
  quien quiere quiero quiza quizas sabe se sea segun semana ser si siempre siente sin sobre solo
  son soy su sus tal tambien tampoco tan tanto te tengo tiene todo todos tras tu tus un una uno unos
  usted va vamos ver vez vida volver voy y ya yo
  lunes martes miercoles jueves viernes sabado domingo ingles espanol frances aleman
  ceo cfo coo cto cio hr it ai kpi kpis okr okrs vp md pr qa ux ui tv pdf usb uk us usa eu rrhh ok
  sms faq asap fyi eta pm am grow oscar clear gmt utc i ii iii iv`);

/** What stands between the parts of a name, and names nobody by itself. */
export const PARTICLES = words(
  'de del la las los el y e da do dos di van von der den of the and le',
);

/** The last or first word of what is an organisation. */
export const ORGANISATION_WORDS = words(`
  ltd limited inc corp corporation llc llp plc gmbh ag sa sl sau slu bv nv ab group grupo bank banco
  university universidad college school colegio instituto institute hospital clinic clinica ministry
  ministerio council ayuntamiento foundation fundacion company compania partners associates
  asociacion association agency agencia consulting holdings industries laboratories labs airlines
  insurance seguros systems technologies trust society church parish`);

/** Months in both languages, to their number. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january enero jan ene',
    'february febrero feb',
    'march marzo mar',
    'april abril apr abr',
    'may mayo',
    'june junio jun',
    'july julio jul',
    'august agosto aug ago',
    'september septiembre sep sept setiembre',
    'october octubre oct',
    'november noviembre nov',
    'december diciembre dec dic',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
