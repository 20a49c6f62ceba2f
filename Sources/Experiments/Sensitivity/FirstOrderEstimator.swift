/// How a first-order Sobol' index is estimated from the blocks of a ``SaltelliScheme``.
public enum FirstOrderEstimator: String, Sendable, Hashable, CaseIterable {
    /// mean f(B)(f(A_B⁽ⁱ⁾) − f(A))/V: the best for small indices.
    ///
    /// Source: Saltelli et al., *Computer Physics Communications* 181 (2010) 259–270, table 2 (b).
    case saltelli2010 = "saltelli-2010"
    /// 1 − ½·mean (f(B) − f(A_B⁽ⁱ⁾))²/V: the best for large ones.
    ///
    /// Source: Jansen, *Computer Physics Communications* 117 (1999) 35–43; table 2 (c) of the paper above.
    case jansen1999 = "jansen-1999"
}
