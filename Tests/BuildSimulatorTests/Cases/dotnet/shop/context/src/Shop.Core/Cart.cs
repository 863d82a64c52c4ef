namespace Shop.Core;

public sealed class Cart
{
    private readonly List<string> _items = [];

    public IReadOnlyList<string> Items => _items;

    public void Add(string item) => _items.Add(item);
}
