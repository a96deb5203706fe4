/** Words to somebody far away are no journey there: `a warning to Tehran`, `a letter to Damascus`. */
export const addressed =
  /\b(?:warn(?:ing|ed|s)?|messages?|letters?|notes?|words?|greetings?|cables?|telegrams?|calls?|appeals?|offers?|threats?|ultimatums?|repl(?:y|ies)|answers?|responses?|overtures?|signals?|rebukes?|pleas?|pledges?|promises?|aid|help|support|arms|weapons|sales?|exports?|talks?|says|speaks|listens|turns|looks|opposed|linked|committed|close)\s+to\s+(?:the\s+)?$/iu
