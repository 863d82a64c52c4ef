namespace Ledger.Core;

public sealed class Book
{
    private readonly List<decimal> _lines = new();
    public void Post(decimal d) { lock (_lines) _lines.Add(d); }
    public decimal Total() { lock (_lines) return _lines.Sum(); }
}
