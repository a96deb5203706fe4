/**
 * Family names of leaders that firms, streets and many other people bear, folded. Alone, without a
 * title and a country, they say nothing.
 */
export const companyNames: ReadonlySet<string> = new Set(
  (
    'adams allen anderson baker banks barry bell black blair bolger brooks brown bruce bush butler ' +
    'carter casey chase clark clay clinton coleman collins cook cooper cox cross davis dean douglas ' +
    'dole eden evans fisher ford fox fraser gates gordon graham grant gray green grey hall hamilton ' +
    'harding harris harrison hart hill holt hoover howard howe hughes hull hunt jackson james jones ' +
    'johnson kelly kennedy king knox lane lee lewis long lord lynch lyons major marshall martin may ' +
    'mason miller mitchell moore morgan morris murphy nash nelson newton nixon owen page palmer park ' +
    'parker peel penn perry price quayle reid reynolds rice robinson rogers rose ross rowe russell ' +
    'scott sharp shaw simon smith stevens stone taft taylor thomas thompson thorpe trump tucker turner ' +
    'tyler vance walker wallace ward warren watson webb wells west white williams wilson wood woods ' +
    'wright young kim li chen wang singh khan ali hassan hussein ahmed garcia lopez fernandez silva ' +
    'mills english said yang zhang liu chen huang zhao zhou zhu gao guo luo choi jung kang yoon chang shin hwang ' +
    'song hong nguyen tran pham suzuki sato tanaka yamamoto ito abe mori ' +
    'santos costa meyer muller schmidt weber rossi ferrari petit martin bernard dubois'
  ).split(' ')
)
