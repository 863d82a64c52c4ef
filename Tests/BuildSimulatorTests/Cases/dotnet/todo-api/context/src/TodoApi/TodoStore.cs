using System.Collections.Concurrent;

namespace TodoApi;

public record Todo(int Id, string Text);

public class TodoStore
{
    private readonly ConcurrentDictionary<int, Todo> _items = new();
    private int _next;

    public IEnumerable<Todo> All() => _items.Values;

    public Todo Add(string text)
    {
        var todo = new Todo(Interlocked.Increment(ref _next), text);
        _items[todo.Id] = todo;
        return todo;
    }
}
