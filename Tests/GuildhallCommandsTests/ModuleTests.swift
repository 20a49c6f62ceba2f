import Testing

@testable import GuildhallCommands
