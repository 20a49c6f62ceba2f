import ArgumentParser

/// Where the server keeps its state, where it listens, and how it is reached.
struct ServeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where the state is kept: sqlite:PATH; the file is made if it is not there.", valueName: "address"))
    var database = "sqlite:guildhall.sqlite"

    @Option(help: ArgumentHelp("The name or address to listen on.", valueName: "name"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("The port to listen on; 0 takes any that is free.", valueName: "number"))
    var port = 8080

    @Option(
        name: .customLong("public-url"),
        help: ArgumentHelp("The address that browsers use, such as https://guildhall.example.", valueName: "address"))
    var publicURL: String?

    @Option(
        name: .customLong("trusted-proxy"),
        help: ArgumentHelp(
            "An address or block of proxies whose word about senders is believed; may be given several times.",
            valueName: "block"))
    var trustedProxies: [String] = []

    @Option(
        name: .customLong("tls-certificate"),
        help: ArgumentHelp("The certificate and those that vouch for it, in PEM form.", valueName: "file"))
    var certificatePath: String?

    @Option(
        name: .customLong("tls-key"), help: ArgumentHelp("The certificate's key, in PEM form.", valueName: "file"))
    var keyPath: String?

    @Flag(
        name: .customLong("demo"),
        help: "Show the shipped examples, and let everybody be anybody; on this machine only.")
    var isDemo = false

    /// Refuses options that are not safe together while the command line is read, so that the usage of this command is shown.
    func validate() throws {
        _ = try ServerEnvironment.current?.address(database)
        do { _ = try ServerPlan(wish) } catch { throw ValidationError(error.description) }
    }

    /// What the options ask for.
    var wish: ServerPlan.Wish {
        var wish = ServerPlan.Wish()
        wish.host = host
        wish.port = port
        wish.publicURL = publicURL
        wish.trustedProxies = trustedProxies
        wish.certificatePath = certificatePath
        wish.keyPath = keyPath
        wish.isDemo = isDemo
        return wish
    }
}
