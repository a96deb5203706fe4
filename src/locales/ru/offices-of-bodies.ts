/** Offices that name what they are of: bodies, parties, banks. By their English titles. */
export const officesOfBodies: Readonly<Record<string, string>> = {
  Pope: 'папа римский',
  'Secretary-General of the United Nations': 'генеральный секретарь ООН',
  'Secretary General of NATO': 'генеральный секретарь НАТО',
  'Secretary-General of the Arab League': 'генеральный секретарь Лиги арабских государств',
  'President of the European Commission': 'председатель Европейской комиссии',
  'President of the European Council': 'председатель Европейского совета',
  'President of the European Central Bank': 'председатель Европейского центрального банка',
  'High Representative of the European Union': 'верховный представитель Европейского союза',
  'European Commissioner for External Relations and Trade':
    'европейский комиссар по внешним связям и торговле',
  'Managing Director of the International Monetary Fund':
    'директор-распорядитель Международного валютного фонда',
  'President of the World Bank': 'президент Всемирного банка',
  'Director General of the International Atomic Energy Agency':
    'генеральный директор Международного агентства по атомной энергии',
  'Director-General of the World Health Organization':
    'генеральный директор Всемирной организации здравоохранения',
  'Director-General of GATT': 'генеральный директор ГАТТ',
  'President of the OPEC Conference': 'председатель конференции ОПЕК',
  'Chairman of the Federal Reserve': 'председатель Федеральной резервной системы',
  'Governor of the Bank of Japan': 'управляющий Банком Японии',
  'Governor of the Bank of England': 'управляющий Банком Англии',
  'President of the Bundesbank': 'президент Бундесбанка',
  'President of the Republika Srpska': 'президент Республики Сербской',
  'President of the Palestinian Authority': 'глава Палестинской администрации',
  'Prime Minister of the Palestinian Authority': 'премьер-министр Палестинской администрации',
  'Chairman of the Palestine Liberation Organization':
    'председатель Организации освобождения Палестины',
  'General Secretary of the Popular Front for the Liberation of Palestine':
    'генеральный секретарь Народного фронта освобождения Палестины',
  'Chairman of the Hamas Political Bureau': 'глава политбюро ХАМАС',
  'Spiritual leader of Hamas': 'духовный лидер ХАМАС',
  'Leader of Hamas in Gaza': 'лидер ХАМАС в секторе Газа',
  'Secretary-General of Hezbollah': 'генеральный секретарь «Хезболлы»',
  'Leader of al-Qaeda': 'лидер «Аль-Каиды»',
  'Leader of the Taliban': 'лидер «Талибана»',
  'Leader of the Tamil Tigers': 'лидер «Тигров освобождения Тамил-Илама»',
  "Leader of the Kurdistan Workers' Party": 'лидер Рабочей партии Курдистана',
  'Leader of the Kurdistan Democratic Party': 'лидер Демократической партии Курдистана',
  'Leader of the Progressive Socialist Party': 'лидер Прогрессивно-социалистической партии',
  'Leader of the Turkish Cypriots': 'лидер турок-киприотов',
  'Leader of the Labour Party': 'лидер Лейбористской партии',
  'Leader of UNITA': 'лидер УНИТА',
  'President of Sinn Féin': 'президент «Шинн Фейн»',
  'President of the African National Congress': 'президент Африканского национального конгресса',
  'General Secretary of the Chinese Communist Party':
    'генеральный секретарь Коммунистической партии Китая',
  'General Secretary of the Socialist Unity Party':
    'генеральный секретарь Социалистической единой партии Германии',
  'First Secretary of the Socialist Unity Party':
    'первый секретарь Социалистической единой партии Германии',
  "General Secretary of the Socialist Workers' Party":
    'генеральный секретарь Социалистической рабочей партии',
  "First Secretary of the Polish United Workers' Party":
    'первый секретарь Польской объединенной рабочей партии',
  'First Secretary of the Party of Labour': 'первый секретарь Партии труда',
  'First Secretary of the Communist Party of Azerbaijan':
    'первый секретарь Коммунистической партии Азербайджана',
  'First Secretary of the Communist Party of Kazakhstan':
    'первый секретарь Коммунистической партии Казахстана'
}
