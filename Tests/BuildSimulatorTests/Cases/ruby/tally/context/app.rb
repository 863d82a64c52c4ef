class Tally
  def initialize
    @lock = Mutex.new
    @count = 0
  end

  def call(env)
    n = @lock.synchronize { env["REQUEST_METHOD"] == "POST" ? @count += 1 : @count }
    [200, { "content-type" => "text/plain" }, ["#{n}\n"]]
  end
end
