/**
 * Endings that names take in the languages that bend them, each with what stands in its place in the
 * form that tables have. All are compared without diacritics, as names are: see `foldToken`.
 */

/** Endings, separated by spaces, and the endings of the base form that they can replace. */
export type Endings = readonly (readonly [endings: string, bases: readonly string[]])[]

const none = ['']

export const russian: Endings = [
  ['а у ом ым ем е ы ов ами ах ам', none],
  ['а ы у е ой и', ['а']],
  ['и ю ей е', ['я']],
  ['я ю ем е', ['й']],
  ['и ю ью ем е я', ['ь']],
  ['ца цу цем це цы цев цам цами цах', ['ец']],
  ['ого его ому ему им ым ом ем ая ой ей ую ое ее ие ые их ых ими ыми', ['ий', 'ый']],
  ['ой ую', ['ая']],
  ['ых ым ыми', ['ые']],
  ['их им ими', ['ие']],
  ['ов ев ам ами ах', ['ы']],
  ['ий', ['ия']],
  ['ян янам янами янах', ['яне']]
]

/** Ukrainian beside what it shares with Russian. */
export const ukrainian: Endings = [
  ...russian,
  ['ії ією ію', ['ія']],
  ['і', ['а', 'я']],
  ['ю єм ї', ['й']],
  ['ого ому им ім а ої у ою і их ими', ['ий']]
]

export const kazakh: Endings = [
  ['ның нің дың дің тың тің', none],
  ['ға ге қа ке на не', none],
  ['ны ні ды ді ты ті', none],
  ['да де та те нда нде', none],
  ['дан ден тан тен нан нен', none],
  ['мен бен пен', none],
  ['дағы дегі тағы тегі', none],
  ['лық лік дық дік тық тік', none],
  ['лар лер дар дер тар тер', none],
  ['лықтар ліктер дықтар діктер тықтар тіктер', none]
]

export const turkic: Endings = [
  ['ın in un ün nın nin nun nün', none],
  ['a ə e ya yə ye na nə ne', none],
  ['ı i u ü nı ni nu nü yı yi yu yü', none],
  ['da də de ta te nda ndə nde', none],
  ['dan dən den tan ten ndan ndən nden', none],
  ['la lə le yla ylə yle', none],
  ['lı li lu lü lılar lilər liler lular lülər', none],
  ['lar lər ler ların lərin lerin', none],
  ['dakı dəki daki deki ndakı ndəki', none],
  ['dır dir dur dür', none]
]

export const finnish: Endings = [
  ['n a ä ta tä ssa ssä sta stä lla llä lta ltä lle na nä ksi tta ttä an än en in on un yn', none],
  ['in issa ista iin ia ille illa ilta ina iksi', none],
  ['en essa essä esta estä eä ea een ena elle ella elta eksi', ['i']],
  ['laisen laiset laisten laisia laista laisessa laisesta laisille laiselle laisena', ['lainen']],
  ['läisen läiset läisten läisiä läistä läisessä läisestä läisille läiselle läisenä', ['läinen']],
  ['nnin nnissa nnista nnilla nnilta nnille nniksi', ['nti']],
  ['kin kissa kista kille kilta kiksi', ['kki']],
  ['kan kassa kasta kalle kalta kaksi', ['kka']]
]

export const french: Endings = [
  ['e s es', none],
  ['ienne iennes', ['ien']],
  ['que ques cque cques', ['c']]
]

export const spanish: Endings = [
  ['a os as', ['o']],
  ['a as es', none],
  ['anas anes', ['an']]
]

export const portuguese: Endings = [
  ['a os as', ['o']],
  ['a as es', none],
  ['eia eias', ['eu']]
]

export const italian: Endings = [
  ['a i e', ['o']],
  ['i', ['e', 'a']],
  ['chi che', ['co']],
  ['ci', ['co']],
  ['ghi ghe', ['go']]
]

export const german: Endings = [
  ['e er en em es s n', none],
  ['in innen', ['', 'e']]
]

/** What a country's or a person's own name takes. */
export const germanNames: Endings = [['s', none]]

export const hebrew: Endings = [
  ['ת ים ות יים יות', none],
  ['ית ים יות', ['י']]
]

/** Particles of Korean, which are written onto the name. */
export const korean: Endings = [
  ['은 는 이 가 을 를 의 에 와 과 로 도 에서 에게 으로 까지 부터 에는 에서는 인 인들', none]
]
