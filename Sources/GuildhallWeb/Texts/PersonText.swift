/// The texts of what is held about a person, and of its erasure.
enum PersonText: String, PageTextKey {
    case dataTitle, dataText, dataDownload, eraseOwn, eraseOwnText, goesTitle, staysTitle
    case goesName, goesSessions, goesTokens, goesPlaces, staysRecords, staysWork, staysCopies
    case eraseConfirm, ownPassword, eraseButton, demoStays, erasedTitle, erasedText
    case otherDataText, otherDataDownload, eraseOther, eraseOtherText, erasedPerson, accountText
    case operatorPassword, noPasswordOperator

    static let catalogue = PageCatalogue(english: english, russian: russian, chinese: chinese)

    private static let english: [PersonText: String] = [
        .dataTitle: "Your data", .dataText: "Take along everything that is held about you, or leave for good.",
        .dataDownload: "Download my data", .eraseOwn: "Erase my account",
        .eraseOwnText: "This cannot be undone, by nobody.",
        .goesTitle: "What goes", .staysTitle: "What stays",
        .goesName: "The name, the sign-in name and the password",
        .goesSessions: "The sessions on all devices, and links to set a password",
        .goesTokens: "The tokens for programs", .goesPlaces: "The memberships: they end",
        .staysRecords:
            "Records of what was done, in the audit logs: they name nobody, only the number of an account.",
        .staysWork: "What was made for an organisation: it belongs to the organisation.",
        .staysCopies: "Copies of the database made before, until whoever runs this server throws them away.",
        .eraseConfirm: "Erase for good", .ownPassword: "Your password, once more", .eraseButton: "Erase my account",
        .demoStays: "This is a person of the demonstration, whom every visitor may become. It cannot be erased.",
        .erasedTitle: "Your account is erased",
        .erasedText:
            "Your name and password are gone, your memberships have ended, and you are signed out on every device.",
        .otherDataText: "The person may ask for everything that is held about him or her, and for its erasure.",
        .otherDataDownload: "Download the person's data", .eraseOther: "Erase the account",
        .eraseOtherText: "{name} can then never sign in again. This cannot be undone, by nobody.",
        .erasedPerson: "Erased person",
        .accountText: "An account of this server.",
        .operatorPassword: "Your own password, not that of the person",
        .noPasswordOperator: "Your own account has no password, so that nothing can be erased with it.",
    ]

    private static let russian: [PersonText: String] = [
        .dataTitle: "Ваши данные", .dataText: "Заберите всё, что хранится о вас, или уйдите насовсем.",
        .dataDownload: "Скачать мои данные", .eraseOwn: "Удалить мою учётную запись",
        .eraseOwnText: "Отменить это не сможет никто.",
        .goesTitle: "Что исчезнет", .staysTitle: "Что останется", .goesName: "Имя, имя для входа и пароль",
        .goesSessions: "Входы на всех устройствах и ссылки для пароля", .goesTokens: "Токены для программ",
        .goesPlaces: "Участие в организациях: оно прекратится",
        .staysRecords: "Записи о сделанном в журналах изменений: имён в них нет, только номер учётной записи.",
        .staysWork: "Сделанное для организации: оно принадлежит ей.",
        .staysCopies: "Прежние копии базы данных, пока их не выбросит тот, кто ведёт этот сервер.",
        .eraseConfirm: "Удалить насовсем", .ownPassword: "Ваш пароль ещё раз",
        .eraseButton: "Удалить мою учётную запись",
        .demoStays: "Это участник демонстрации, которым может стать любой посетитель. Удалить его нельзя.",
        .erasedTitle: "Ваша учётная запись удалена",
        .erasedText: "Вашего имени и пароля больше нет, участие прекращено, на всех устройствах вы вышли.",
        .otherDataText: "Человек вправе получить всё, что о нём хранится, и потребовать удаления.",
        .otherDataDownload: "Скачать данные этого человека", .eraseOther: "Удалить учётную запись",
        .eraseOtherText: "{name} больше никогда не сможет войти. Отменить это не сможет никто.",
        .erasedPerson: "Удалённый человек",
        .accountText: "Учётная запись этого сервера.",
        .operatorPassword: "Ваш собственный пароль, а не пароль этого человека",
        .noPasswordOperator: "У вашей учётной записи нет пароля, поэтому удалять с ней ничего нельзя.",
    ]

    private static let chinese: [PersonText: String] = [
        .dataTitle: "您的数据", .dataText: "带走本系统保存的关于您的一切，或永久离开。", .dataDownload: "下载我的数据",
        .eraseOwn: "删除我的账户", .eraseOwnText: "此操作任何人都无法撤销。", .goesTitle: "将被删除", .staysTitle: "将会保留",
        .goesName: "姓名、登录名和密码", .goesSessions: "所有设备上的登录，以及设置密码的链接", .goesTokens: "程序令牌",
        .goesPlaces: "成员身份：全部终止", .staysRecords: "审计日志中的操作记录：其中没有姓名，只有账户编号。",
        .staysWork: "为单位完成的内容：归单位所有。", .staysCopies: "此前制作的数据库副本，直到本服务器的管理者将其销毁。",
        .eraseConfirm: "永久删除", .ownPassword: "请再次输入您的密码", .eraseButton: "删除我的账户",
        .demoStays: "这是演示中的人物，任何访客都可以使用，因此不能删除。", .erasedTitle: "您的账户已删除",
        .erasedText: "您的姓名和密码已删除，成员身份已终止，您已在所有设备上退出。",
        .otherDataText: "本人有权索取所保存的关于自己的一切，并要求删除。", .otherDataDownload: "下载此人的数据",
        .eraseOther: "删除账户", .eraseOtherText: "{name}将永远无法再登录。此操作任何人都无法撤销。",
        .erasedPerson: "已删除的人员", .accountText: "本服务器的一个账户。",
        .operatorPassword: "您自己的密码，而不是此人的密码", .noPasswordOperator: "您自己的账户没有密码，因此不能用它删除任何内容。",
    ]
}
