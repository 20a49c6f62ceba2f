/// The texts around every page, and those of refusals.
enum FrameText: String, PageTextKey {
    case product, skip, navigation, home, help, signIn, signOut, account, languages, number, server
    case organisationsOfCluster, tokensOfCluster, auditOfCluster, settingsOfCluster

    case missingTitle, missingText, methodTitle, methodText, largeTitle, largeText, slowTitle, slowText
    case manyTitle, manyText, failureTitle, failureText, unavailableTitle, unavailableText
    case forbiddenTitle, forbiddenText, crossSiteTitle, crossSiteText, malformedTitle, malformedText
    case hostTitle, hostText, backHome
    case signedOut, endedTitle, cluster

    static let catalogue = PageCatalogue(english: english, russian: russian, chinese: chinese)

    private static let english: [FrameText: String] = [
        .product: "Guildhall", .skip: "Skip to the content", .navigation: "Main", .home: "Home", .help: "Help",
        .signIn: "Sign in", .signOut: "Sign out", .account: "Account", .server: "Server",
        .organisationsOfCluster: "Organisations", .tokensOfCluster: "Tokens", .auditOfCluster: "Audit",
        .settingsOfCluster: "Settings",
        .languages: "Language",
        .number: "Number of this request: {id}",
        .missingTitle: "There is nothing here",
        .missingText: "The page does not exist, or it is not for you to see. Look at the address again, or go back.",
        .methodTitle: "This cannot be done here",
        .methodText: "The address is right, but not for this kind of request.",
        .largeTitle: "That is too much at once", .largeText: "What you sent is longer than this page takes.",
        .slowTitle: "That took too long",
        .slowText: "What you sent did not arrive in time. Try again when your connection is better.",
        .manyTitle: "Too many requests",
        .manyText: "Try again in {seconds|one: # second|other: # seconds}.",
        .failureTitle: "Something went wrong on our side",
        .failureText:
            "Nothing was changed. Try again; if it happens again, give the number below to whoever runs this server.",
        .unavailableTitle: "Not available at the moment",
        .unavailableText: "The server is stopping, or its database can take nothing now. Try again in a moment.",
        .forbiddenTitle: "You may not do this",
        .forbiddenText: "Your role does not allow it. Ask an administrator of your cluster.",
        .crossSiteTitle: "The form is out of date",
        .crossSiteText:
            "You may have signed in or out in another tab. Go back, load the page again and repeat what you did.",
        .malformedTitle: "The request cannot be read",
        .malformedText: "Something in it is not as it should be. Go back and try again.",
        .hostTitle: "This is not the right address",
        .hostText: "The server is reached by another name. Ask whoever gave you the link.",
        .backHome: "Go to the first page",
        .signedOut: "You were signed out. Sign in, and you come back.",
        .endedTitle: "This link works no more",
        .cluster: "Cluster",
    ]

    private static let russian: [FrameText: String] = [
        .product: "Guildhall", .skip: "Перейти к содержанию", .navigation: "Главное меню", .home: "Главная",
        .help: "Справка", .signIn: "Войти", .signOut: "Выйти", .account: "Учётная запись", .server: "Сервер",
        .organisationsOfCluster: "Организации", .tokensOfCluster: "Токены", .auditOfCluster: "Журнал",
        .settingsOfCluster: "Настройки",
        .languages: "Язык",
        .number: "Номер запроса: {id}",
        .missingTitle: "Здесь ничего нет",
        .missingText: "Страницы не существует, или у вас нет к ней доступа. Проверьте адрес или вернитесь назад.",
        .methodTitle: "Здесь этого сделать нельзя",
        .methodText: "Адрес верный, но не для такого запроса.",
        .largeTitle: "Слишком много сразу", .largeText: "Отправлено больше, чем принимает эта страница.",
        .slowTitle: "Слишком долго",
        .slowText: "Отправленное не дошло вовремя. Повторите, когда связь станет лучше.",
        .manyTitle: "Слишком много запросов",
        .manyText: "Повторите через {seconds|one: # секунду|few: # секунды|many: # секунд}.",
        .failureTitle: "Ошибка на сервере",
        .failureText:
            "Ничего не изменено. Попробуйте ещё раз; если повторится, сообщите номер ниже тому, кто ведёт этот сервер.",
        .unavailableTitle: "Сейчас недоступно",
        .unavailableText: "Сервер останавливается, или база данных ничего не принимает. Попробуйте через минуту.",
        .forbiddenTitle: "Вам это не разрешено",
        .forbiddenText: "Ваша роль этого не позволяет. Обратитесь к администратору кластера.",
        .crossSiteTitle: "Форма устарела",
        .crossSiteText: "Возможно, вы вошли или вышли в другой вкладке. Вернитесь, обновите страницу и повторите.",
        .malformedTitle: "Не удалось разобрать запрос",
        .malformedText: "В нём что-то не так. Вернитесь и попробуйте ещё раз.",
        .hostTitle: "Это не тот адрес",
        .hostText: "Сервер доступен под другим именем. Спросите того, кто дал вам ссылку.",
        .backHome: "На главную",
        .signedOut: "Сеанс завершён. Войдите, и вы вернётесь сюда же.",
        .endedTitle: "Эта ссылка больше не действует",
        .cluster: "Кластер",
    ]

    private static let chinese: [FrameText: String] = [
        .product: "Guildhall", .skip: "跳到正文", .navigation: "主菜单", .home: "首页", .help: "帮助", .signIn: "登录",
        .signOut: "退出登录", .account: "账户", .server: "服务器",
        .organisationsOfCluster: "单位", .tokensOfCluster: "令牌", .auditOfCluster: "日志", .settingsOfCluster: "设置",
        .languages: "语言",
        .number: "本次请求编号：{id}",
        .missingTitle: "这里什么也没有", .missingText: "页面不存在，或者您无权查看。请检查地址，或返回上一页。",
        .methodTitle: "这里不能这样做", .methodText: "地址正确，但不接受这种请求。",
        .largeTitle: "内容过大", .largeText: "您发送的内容超过了本页面的上限。",
        .slowTitle: "用时过长", .slowText: "您发送的内容未能及时到达。请在网络好转后重试。",
        .manyTitle: "请求过于频繁", .manyText: "请在 {seconds|other: #} 秒后重试。",
        .failureTitle: "我们这边出了问题",
        .failureText: "没有任何内容被更改。请重试；如果再次发生，请把下面的编号告诉本服务器的管理者。",
        .unavailableTitle: "暂时无法使用", .unavailableText: "服务器正在停止，或数据库暂时无法处理请求。请稍后重试。",
        .forbiddenTitle: "您没有此权限", .forbiddenText: "您的角色不允许此操作。请联系集群管理员。",
        .crossSiteTitle: "表单已过期", .crossSiteText: "您可能在另一个标签页中登录或退出了。请返回并刷新页面，然后重新操作。",
        .malformedTitle: "无法读取请求", .malformedText: "请求中有不正确的内容。请返回后重试。",
        .hostTitle: "地址不正确", .hostText: "本服务器使用另一个名称。请询问给您链接的人。",
        .backHome: "返回首页",
        .signedOut: "您已退出登录。请重新登录，随后会回到原来的页面。",
        .endedTitle: "此链接已失效",
        .cluster: "集群",
    ]
}
