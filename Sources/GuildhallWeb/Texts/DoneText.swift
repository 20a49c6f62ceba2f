/// What is said of a change that was made, on the page that it leads to; the raw values are what addresses say of it.
enum DoneText: String, PageTextKey {
    case saved = "done-saved"
    case password = "done-password"
    case reset = "done-reset"
    case erased = "done-erased"
    case sessionEnded = "done-session"
    case sessionsEnded = "done-sessions"
    case joined = "done-joined"
    case setUp = "done-set-up"
    case archived = "done-archived"
    case ended = "done-ended"
    case left = "done-left"
    case closed = "done-closed"
    case opened = "done-opened"
    case added = "done-added"
    case clusterAdded = "done-cluster-added"
    case renamed = "done-renamed"
    case revoked = "done-revoked"
    case tokenRevoked = "done-token-revoked"
    case roles = "done-roles"

    static let catalogue = PageCatalogue(english: english, russian: russian, chinese: chinese)

    private static let english: [DoneText: String] = [
        .saved: "Saved.",
        .password: "The password is changed. All other devices are signed out; tokens for programs live on.",
        .reset: "The password is set. Sign in with it.",
        .erased: "The account is erased.",
        .sessionEnded: "The device is signed out.",
        .sessionsEnded: "All other devices are signed out.",
        .joined: "You have joined.",
        .setUp: "The server is set up.",
        .archived: "The organisation is archived.",
        .ended: "The membership has ended.",
        .left: "You have left the organisation.",
        .closed: "The account is closed.",
        .opened: "The account is open again.",
        .added: "The organisation is added.",
        .clusterAdded: "The cluster is added.",
        .renamed: "The organisation is renamed.",
        .revoked: "The invitation is taken back.",
        .tokenRevoked: "The token is taken back.",
        .roles: "The roles are changed.",
    ]

    private static let russian: [DoneText: String] = [
        .saved: "Сохранено.",
        .password: "Пароль сменён. Сеансы на других устройствах завершены; токены для программ действуют и дальше.",
        .reset: "Пароль задан. Войдите с ним.",
        .erased: "Учётная запись удалена.",
        .sessionEnded: "Сеанс завершён.",
        .sessionsEnded: "Все остальные сеансы завершены.",
        .joined: "Вы вступили.",
        .setUp: "Сервер настроен.",
        .archived: "Организация исключена из кластера.",
        .ended: "Участие прекращено.",
        .left: "Вы покинули организацию.",
        .closed: "Учётная запись закрыта.",
        .opened: "Учётная запись снова открыта.",
        .added: "Организация добавлена.",
        .clusterAdded: "Кластер добавлен.",
        .renamed: "Организация переименована.",
        .revoked: "Приглашение отозвано.",
        .tokenRevoked: "Токен отозван.",
        .roles: "Роли изменены.",
    ]

    private static let chinese: [DoneText: String] = [
        .saved: "已保存。",
        .password: "密码已更改，其他设备均已退出登录；程序令牌仍然有效。",
        .reset: "密码已设置，请用它登录。",
        .erased: "账户已删除。",
        .sessionEnded: "该设备已退出登录。",
        .sessionsEnded: "其他设备均已退出登录。",
        .joined: "您已加入。",
        .setUp: "服务器已设置。",
        .archived: "该单位已停止参与。",
        .ended: "成员身份已终止。",
        .left: "您已退出该单位。",
        .closed: "账户已停用。",
        .opened: "账户已重新启用。",
        .added: "单位已添加。",
        .clusterAdded: "集群已添加。",
        .renamed: "单位已改名。",
        .revoked: "邀请已撤销。",
        .tokenRevoked: "令牌已撤销。",
        .roles: "角色已更改。",
    ]
}

extension DoneText {
    /// What an address says of a change; nil for anything else.
    init?(code: String) { self.init(rawValue: "done-" + code) }
}
