import Testing

@testable import AnalyticHierarchy
