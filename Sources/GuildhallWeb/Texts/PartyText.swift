import GuildhallCore
import Presentation

/// How the audit logs' readers are told who did something, and to what.
enum PartyText: String, PageTextKey {
    case partyErased, partyOperator, partyMember, partyProgram, partyInvitation, partyCluster
    case partyAccount, partySession, partyLink, partyOther

    static let catalogue = PageCatalogue(english: english, russian: russian, chinese: chinese)

    private static let english: [PartyText: String] = [
        .partyErased: "an erased person", .partyOperator: "the operator of the server",
        .partyMember: "{name}, {organisation}", .partyProgram: "a program of {name}",
        .partyInvitation: "invitation to {organisation}", .partyCluster: "{name}", .partyAccount: "account {id}",
        .partySession: "session {id}", .partyLink: "link {id}", .partyOther: "{kind} {id}",
    ]

    private static let russian: [PartyText: String] = [
        .partyErased: "удалённый человек", .partyOperator: "администратор сервера",
        .partyMember: "{name}, {organisation}", .partyProgram: "программа, владелец {name}",
        .partyInvitation: "приглашение в {organisation}", .partyCluster: "{name}",
        .partyAccount: "учётная запись {id}", .partySession: "сеанс {id}", .partyLink: "ссылка {id}",
        .partyOther: "{kind} {id}",
    ]

    private static let chinese: [PartyText: String] = [
        .partyErased: "已删除的人员", .partyOperator: "服务器管理员", .partyMember: "{name}，{organisation}",
        .partyProgram: "{name}的程序", .partyInvitation: "加入{organisation}的邀请", .partyCluster: "{name}",
        .partyAccount: "账户 {id}", .partySession: "会话 {id}", .partyLink: "链接 {id}", .partyOther: "{kind} {id}",
    ]
}

extension PageWording {
    /// Somebody or something that a log names.
    subscript(party: AuditParty) -> String {
        switch party {
        case .person(let name): name
        case .erased: self[PartyText.partyErased]
        case .serverOperator: self[PartyText.partyOperator]
        case .member(_, let name, let organisation):
            self[PartyText.partyMember, ["name": .text(known(name)), "organisation": .text(organisation)]]
        case .program(let name): self[PartyText.partyProgram, ["name": .text(known(name))]]
        case .invitation(let organisation):
            self[PartyText.partyInvitation, ["organisation": .text(organisation)]]
        case .organisation(_, let name): name
        case .cluster(let name): self[PartyText.partyCluster, ["name": .text(name)]]
        }
    }

    /// Something that has no name, by the end of its identifier, which differs where the time in its first parts does not.
    func unnamed(_ code: String) -> String {
        let halves = code.split(separator: ":", maxSplits: 1).map(String.init)
        guard halves.count == 2 else { return code }
        let id: Wording.Argument = .text("…" + halves[1].suffix(12))
        switch halves[0] {
        case "account": return self[PartyText.partyAccount, ["id": id]]
        case "session": return self[PartyText.partySession, ["id": id]]
        case "link": return self[PartyText.partyLink, ["id": id]]
        default: return self[PartyText.partyOther, ["kind": .text(halves[0]), "id": id]]
        }
    }

    /// A person's name, or a word for one who was erased.
    private func known(_ name: String) -> String { name.isEmpty ? self[PartyText.partyErased] : name }
}
