namespace UrbanIndicators.Arithmetic.Optimising;

/// <summary>How the search for the optimum of a linear programme ended.</summary>
internal enum LinearStatus
{
    /// <summary>An optimum was found.</summary>
    Optimal,

    /// <summary>No point keeps to all constraints.</summary>
    Infeasible,

    /// <summary>The objective can be made as large as one likes.</summary>
    Unbounded,

    /// <summary>The search was given up after very many steps; only rounding can bring that about.</summary>
    GivenUp,
}
