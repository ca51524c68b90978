/** Subjects that no status code answers, whatever else the text mentions. */
export const elsewhere =
  'explained|service discovery|windows|怎么部署|如何部署|error budget|how does|deadlines work|retries work|streams work|git|rebase|crash loop|crashloop*|image pull|logo|maintains|maintainer|recipe|tutorials|installation|installing|hello world|getting started|vs rest|grpc vs|graphql|thrift|kafka|benchmark*|load test|protoc|proto file|write a proto|optional fields|generate code|generate go code|code generation|codegen|pricing|release notes|changelog|list all|full list|list grpc|codes list|all codes|all status codes|all grpc|every code|cheat sheet|style guide|review checklist|weather|安装|教程|入门|压测工具|面试|学习资料|哪个好|原理|默认值|怎么设置|如何写|怎么写|编号规则|语法|有哪些|大全|一览|多少个|天气|所有码|全部码|生成代码|选型|服务发现';

/** Signs of a general question about gRPC: only a description that is clear by itself counts beside them. */
export const general =
  'by default|default port|which port|how to|connection pooling in|setup|set up|configure|configuration|guide|introduction|difference between|learn|debug|conventions|options|release|download|vs|versus|compare|comparison|performance|in the browser|docker|kubectl|npm|pip|close a channel|example|interceptor|ingress|best practice|what is grpc|区别|性能|基准|什么是|如何|怎么|所有|全部|列表|是什么|示例|例子|对比|优缺点|优化|拦截器|规则|学习|支持哪些|双向流|编译|优势|哪个端口|什么端口|默认端口';

/** Words without which a text is hardly about something that went wrong or about a code to return. */
export const trouble =
  'error|code|status|return|fail*|not|no|never|without|wrong|broken|bad|invalid|missing|too|already|before|after|reject*|refuse*|deny|lost|lose|exceed*|over|past|beyond|unexpected|problem|issue|stop*|drop*|still|only|but|when|which|错|误|失败|返回|码|超|没|无|不|未|异常|报|坏|断|拒|过|已|满|丢|冲突|应该|哪个|什么';

/** Words that stand in clues but lean to no code by themselves. */
export const neutral = 'status|code|error|details|number|select|where|码|状态|错误|编号';
