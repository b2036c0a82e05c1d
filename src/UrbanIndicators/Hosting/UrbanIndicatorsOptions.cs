namespace UrbanIndicators.Hosting;

/// <summary>The defaults of <see cref="UrbanExamFactory"/>, set once when an application starts.</summary>
/// <threadsafety>Not to be changed once the application runs.</threadsafety>
public sealed class UrbanIndicatorsOptions
{
    /// <summary>The folder that definitions are looked up in when their path is relative, and that imports may not leave.</summary>
    /// <value>
    /// The default is <see langword="null"/>: paths start at the current folder, and imports may not leave the folder of the file.
    /// </value>
    public string? DefinitionsRoot { get; set; }

    /// <summary>The methods that definitions and models may name.</summary>
    /// <value>The default is the library's own.</value>
    public MethodRegistry Methods { get; set; } = MethodRegistry.Default;

    /// <summary>How observations are read where a call does not say otherwise.</summary>
    /// <value>The default is <see cref="TableReadOptions"/> as it is made.</value>
    public TableReadOptions Csv { get; set; } = new();
}
