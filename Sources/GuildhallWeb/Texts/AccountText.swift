/// The texts of signing in, setting up and of the own account.
enum AccountText: String, PageTextKey {
    case signInName, password, newPassword, displayName, language, clusterName, officeName, presentPassword
    case passwordHint, signInNameHint, signInHint, signInFailed
    case setUpTitle, setUpText, setUpButton, resetTitle, resetText, resetButton
    case joinTitle, joinText, joinHaveAccount, joinAccept, joinNew, joinButton
    case demoTitle, demoText, demoAs
    case profile, save, passwordTitle, passwordButton
    case sessions, sessionThis, sessionBegan, sessionSeen, sessionEnd, sessionEndOthers, thisSession
    case yourClusters, noClusters, noClustersText, position

    static let catalogue = PageCatalogue(english: english, russian: russian, chinese: chinese)

    private static let english: [AccountText: String] = [
        .signInName: "Sign-in name", .password: "Password", .newPassword: "New password", .displayName: "Your name",
        .language: "Language", .clusterName: "Name of the cluster", .officeName: "Name of the office that runs it",
        .presentPassword: "Current password",
        .passwordHint: "At least 15 characters. A few words that do not belong together are easy to keep in mind.",
        .signInNameHint: "You type it to sign in; an e-mail address is fine.",
        .signInHint: "No account yet? A manager of your organisation can invite you.",
        .signInFailed: "Wrong name or password.",
        .setUpTitle: "Set up the server",
        .setUpText: "You become the operator of this server and the administrator of its first cluster.",
        .setUpButton: "Set up", .resetTitle: "Set a new password",
        .resetText:
            "For the account {name}. You are then signed out everywhere, and your tokens for programs end.",
        .resetButton: "Set the password",
        .joinTitle: "Join {cluster}", .joinText: "You are invited to {organisation}, as {roles}.",
        .joinHaveAccount: "If you have an account here, sign in first.", .joinAccept: "Join as {name}",
        .joinNew: "New here", .joinButton: "Join",
        .demoTitle: "Look around as",
        .demoText: "This server shows a demonstration on this machine alone. Nothing here needs a password.",
        .demoAs: "Continue as {role}",
        .profile: "You", .save: "Save", .passwordTitle: "Password",
        .passwordButton: "Change the password",
        .sessions: "Where you are signed in", .sessionThis: "Device", .sessionBegan: "Signed in",
        .sessionSeen: "Last used",
        .sessionEnd: "Sign out", .sessionEndOthers: "Sign out everywhere else", .thisSession: "This device",
        .yourClusters: "Your clusters", .noClusters: "No cluster yet",
        .noClustersText: "You are a member of no cluster. Open the link of an invitation to join one.",
        .position: "{organisation}: {roles}",
    ]

    private static let russian: [AccountText: String] = [
        .signInName: "Имя для входа", .password: "Пароль", .newPassword: "Новый пароль", .displayName: "Ваше имя",
        .language: "Язык", .clusterName: "Название кластера", .officeName: "Название его дирекции",
        .presentPassword: "Текущий пароль",
        .passwordHint: "Не менее 15 знаков. Легко запомнить несколько не связанных между собой слов.",
        .signInNameHint: "Используется для входа; можно указать адрес электронной почты.",
        .signInHint: "Ещё нет учётной записи? Вас может пригласить руководитель вашей организации.",
        .signInFailed: "Неверное имя или пароль.",
        .setUpTitle: "Настроить сервер",
        .setUpText: "Вы станете оператором этого сервера и администратором его первого кластера.",
        .setUpButton: "Настроить", .resetTitle: "Задать новый пароль",
        .resetText:
            "Для учётной записи {name}. Вы выйдете на всех устройствах, а токены для программ перестанут действовать.",
        .resetButton: "Задать пароль",
        .joinTitle: "Вступить в «{cluster}»", .joinText: "Вас приглашает {organisation}; роль: {roles}.",
        .joinHaveAccount: "Если у вас здесь есть учётная запись, сначала войдите.", .joinAccept: "Вступить как {name}",
        .joinNew: "Я здесь впервые", .joinButton: "Вступить",
        .demoTitle: "Посмотреть от лица",
        .demoText: "Этот сервер показывает пример только на этом компьютере. Пароль не нужен.",
        .demoAs: "Войти как {role}",
        .profile: "Вы", .save: "Сохранить", .passwordTitle: "Пароль",
        .passwordButton: "Сменить пароль", .sessions: "Активные сеансы", .sessionThis: "Сеанс", .sessionBegan: "Вход",
        .sessionSeen: "Последнее действие",
        .sessionEnd: "Завершить", .sessionEndOthers: "Завершить все остальные сеансы", .thisSession: "Этот сеанс",
        .yourClusters: "Ваши кластеры", .noClusters: "Кластера пока нет",
        .noClustersText: "Вы не состоите ни в одном кластере. Чтобы вступить, откройте ссылку из приглашения.",
        .position: "{organisation}: {roles}",
    ]

    private static let chinese: [AccountText: String] = [
        .signInName: "登录名", .password: "密码", .newPassword: "新密码", .displayName: "您的姓名", .language: "语言",
        .clusterName: "集群名称", .officeName: "管理该集群的办公室名称", .presentPassword: "当前密码",
        .passwordHint: "至少 15 个字符。建议用几个互不相关的词组成，便于记忆。", .signInNameHint: "登录时输入；可以用电子邮箱。",
        .signInHint: "还没有账户？您所在单位的负责人可以邀请您。", .signInFailed: "登录名与密码不匹配。",
        .setUpTitle: "设置服务器", .setUpText: "您将成为本服务器的管理员，以及第一个集群的管理员。", .setUpButton: "设置",
        .resetTitle: "设置新密码", .resetText: "账户：{name}。设置后，所有设备都将退出登录，程序令牌也将失效。", .resetButton: "设置密码",
        .joinTitle: "加入“{cluster}”", .joinText: "{organisation}邀请您，角色：{roles}。",
        .joinHaveAccount: "如果您已有账户，请先登录。", .joinAccept: "以{name}的身份加入", .joinNew: "我还没有账户",
        .joinButton: "加入", .demoTitle: "选择角色浏览", .demoText: "这是仅供本机访问的演示，无需密码。",
        .demoAs: "以{role}的身份继续", .profile: "您的资料", .save: "保存", .passwordTitle: "密码",
        .passwordButton: "更改密码", .sessions: "已登录的设备",
        .sessionThis: "设备", .sessionBegan: "登录时间", .sessionSeen: "最近使用", .sessionEnd: "退出登录",
        .sessionEndOthers: "退出其他所有设备的登录", .thisSession: "本设备", .yourClusters: "您的集群",
        .noClusters: "还没有集群", .noClustersText: "您不是任何集群的成员。打开邀请链接即可加入。", .position: "{organisation}：{roles}",
    ]
}
